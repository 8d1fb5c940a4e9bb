// Small changes of the law's code, one at a time: operators, yes and no, numbers, conditions, branches.
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'acorn';

/** A change of one place in a file; positions are those of the file's text. */
export type Mutant = { file: string; start: number; end: number; to: string; line: number };
type Node = { type: string; start: number; end: number; [key: string]: unknown };

const SWAP: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
};
/** The words of conditions; `present` and `told` are the ones that silence decides. */
const CALLS: Readonly<Record<string, string>> = { all: 'any', any: 'all', told: 'is' };

/** All mutants of one file: operators, yes and no, numbers, conditions, branches. Texts for people are left alone. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const found: Mutant[] = [];
  const add = (start: number, end: number, to: string): void => {
    found.push({ file, start, end, to, line: text.slice(0, start).split('\n').length });
  };
  /** An explaining rule is shown at "yes" and silent otherwise: whether silence means no or open is the same there. */
  let explaining = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    // Words for people and for the developer are held elsewhere.
    if (node.type === 'Property' && ['de', 'en', 'firmnessWhy'].includes(nameOf(node['key']))) return;
    if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') return;
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
      const [left, right] = [node['left'] as Node, node['right'] as Node];
      const operator = String(node['operator']);
      const to = SWAP[operator];
      const between = text.slice(left.end, right.start);
      if (to) add(left.end, right.start, between.replace(operator, to));
    } else if (node.type === 'UnaryExpression' && node['operator'] === '!') {
      add(node.start, node.start + 1, '');
    } else if (node.type === 'Literal' && typeof node['value'] === 'boolean') {
      add(node.start, node.end, String(!node['value']));
    } else if (node.type === 'Literal' && typeof node['value'] === 'number') {
      add(node.start, node.end, String(node['value'] + 1));
    } else if (node.type === 'ConditionalExpression') {
      const [test] = [node['test'] as Node];
      add(test.start, test.end, `!(${text.slice(test.start, test.end)})`);
    } else if (node.type === 'IfStatement') {
      const test = node['test'] as Node;
      add(test.start, test.end, 'true');
      add(test.start, test.end, 'false');
    } else if (node.type === 'CallExpression') {
      const callee = node['callee'] as Node;
      const args = node['arguments'] as Node[];
      const name = nameOf(callee);
      const [first] = args;
      const to = CALLS[name];
      if (to && !(explaining && to === 'is') && (to !== 'is' || args.length > 1)) add(callee.start, callee.end, to);
      if (name === 'not' && first) add(node.start, node.end, text.slice(first.start, first.end));
      // One part of a condition, or one of the values it names, is left out.
      if ((name === 'all' || name === 'any') && args.length > 1)
        for (const [at, arg] of args.entries()) add(...without(args, at, arg));
      if (['is', 'told', 'isNot'].includes(name) && args.length > 2)
        for (const [at, arg] of args.entries()) if (at > 0) add(...without(args, at, arg));
    }
    const around = explaining;
    if (node.type === 'ObjectExpression') explaining ||= decidesNothing(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child);
    explaining = around;
  };
  visit(parse(stripTypeScriptTypes(text), { ecmaVersion: 'latest', sourceType: 'module' }));
  return found.filter((one) => text.slice(one.start, one.end) !== one.to);
}

const decidesNothing = (node: Node): boolean =>
  (node['properties'] as Node[]).some((one) => {
    const value = one['value'] as Node | undefined;
    return nameOf(one['key']) === 'conclusion' && value?.['value'] === null;
  });
const nameOf = (node: unknown): string => (node as { name?: string } | undefined)?.name ?? '';
const without = (args: readonly Node[], at: number, arg: Node): [number, number, string] => {
  const next = args[at + 1];
  const before = args[at - 1];
  return next ? [arg.start, next.start, ''] : [before?.end ?? arg.start, arg.end, ''];
};
