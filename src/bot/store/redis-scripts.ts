// The Redis store's writes, as scripts: each runs as one piece on the server.
// KEYS: 1 meta hash, 2 log stream, 3 index of lives, 4 of due days, 5 of lines without a turn, 6 lease. All lie in one slot.

/** A script that Redis runs whole: its name is for us, its text is Lua. */
export type Script = { readonly name: string; readonly text: string };

/** In the index of lives this stands before the id of a deleted conversation. */
export const TOMB = 't:';

/**
 * ARGV: 1 conv · 2 write · 3 expected · 4 after · 5 handled · 6 life's end in ms · 7 due day as number, `-` for none · 8 state
 * · 9 key · 10 longest log · 11 the lease given back · 12 the epoch that begins · then one per entry: `1` or `0` (wants a turn)
 * and the sealed body.
 * Empty = absent. Returns kind, rev, first, seq.
 */
const COMMIT = `
local meta, log, lives, dues, open = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local conv, write, expected, after, handled = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
if ARGV[11] ~= '' and redis.call('GET', KEYS[6]) == ARGV[11] then redis.call('DEL', KEYS[6]) end
local m = redis.call('HMGET', meta, 'rev', 'seq', 'input', 'handled', 'done', 'gone', 'epoch')
local new = not m[1]
-- One that is past its life is gone before its tombstone stands: the index still has it.
if m[6] or (new and (expected ~= '0' or ARGV[9] == '' or redis.call('ZSCORE', lives, conv))) then return {'gone', 0, 0, 0} end
local function n(v) return tonumber(v) or 0 end
local rev, seq, input, done = n(m[1]), n(m[2]), n(m[3]), m[5] or ''
local first, last = string.match(done, '|' .. write .. '=(%d+)-(%d+)|')
if first then
  -- Written again, so that waiting for a replica means this write also on a connection that has written nothing.
  redis.call('HSET', meta, 'rev', rev)
  return {'replayed', rev, n(first), n(last)}
end
if (expected ~= '' and n(expected) ~= rev) or (after ~= '' and n(after) ~= seq) then return {'conflict', rev, seq, seq} end
if ARGV[12] ~= '' and n(ARGV[12]) ~= n(m[7]) + 1 then return {'conflict', rev, seq, seq} end
local wants = false
for i = 13, #ARGV do wants = wants or string.byte(ARGV[i]) == 49 end
if wants and seq + #ARGV - 12 > n(ARGV[10]) then return {'full', rev, seq, seq} end
local before = seq
local t = redis.call('TIME')
local now = t[1] .. string.format('%03d', math.floor(t[2] / 1000))
for i = 13, #ARGV do
  seq = seq + 1
  if string.byte(ARGV[i]) == 49 then input = seq end
  redis.call('XADD', log, '0-' .. seq, 'at', now, 'b', ARGV[i])
end
if ARGV[8] ~= '' then rev = rev + 1; redis.call('HSET', meta, 'state', ARGV[8]) end
if new then redis.call('HSET', meta, 'epoch', 1) elseif ARGV[12] ~= '' then redis.call('HSET', meta, 'epoch', ARGV[12]) end
if ARGV[9] ~= '' and ARGV[8] ~= '' then redis.call('HSET', meta, 'key', ARGV[9]) end
local did = math.max(n(m[4]), n(handled))
done = string.sub('|' .. write .. '=' .. math.min(before + 1, seq) .. '-' .. seq .. '|' .. done, 1, 4000)
redis.call('HSET', meta, 'rev', rev, 'seq', seq, 'input', input, 'handled', did, 'done', done)
if ARGV[6] ~= '' then
  redis.call('HSET', meta, 'expires', ARGV[6])
  redis.call('ZADD', lives, ARGV[6], conv)
end
local ends = redis.call('HGET', meta, 'expires')
redis.call('PEXPIREAT', meta, ends)
redis.call('PEXPIREAT', log, ends)
if ARGV[7] == '-' then
  redis.call('ZREM', dues, conv)
  redis.call('HDEL', meta, 'due')
elseif ARGV[7] ~= '' then
  redis.call('ZADD', dues, ARGV[7], conv)
  redis.call('HSET', meta, 'due', ARGV[7])
end
if input > did then redis.call('ZADD', open, input, conv) else redis.call('ZREM', open, conv) end
if seq > before then redis.call('PUBLISH', log, seq) end
return {'ok', rev, math.min(before + 1, seq), seq}
`;

/**
 * KEYS: 1 meta hash, 2 lease. ARGV: 1 the lease asked for · 2 its life in ms.
 * Returns 1 if it was given (also when asked for again), and the fields of the conversation.
 */
const LEASE = `
local m = redis.call('HMGET', KEYS[1], 'rev', 'seq', 'input', 'handled', 'epoch', 'key', 'state', 'due')
if not m[1] then return {0} end
local given = redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) or redis.call('GET', KEYS[2]) == ARGV[1]
return {given and 1 or 0, unpack(m)}
`;

/** Used by both ways to end: the key and all else in one, a tombstone in its place. */
const END = `
local function bury(meta, log, lives, dues, open, conv, ms, by)
  local t = redis.call('TIME')
  redis.call('DEL', meta, log)
  redis.call('HSET', meta, 'gone', by)
  redis.call('PEXPIRE', meta, ms)
  redis.call('ZREM', lives, conv)
  redis.call('ZREM', dues, conv)
  redis.call('ZREM', open, conv)
  redis.call('ZADD', lives, tonumber(t[1]) * 1000 + tonumber(ms), '${TOMB}' .. conv)
  redis.call('PUBLISH', log, 'gone')
end
`;

/** ARGV: 1 conv · 2 tombstone's life in ms · 3 an id of the call. Returns 1 for the call that did it, also when it comes twice. */
const FORGET = `${END}
local gone = redis.call('HGET', KEYS[1], 'gone')
if gone then return gone == ARGV[3] and 1 or 0 end
-- Redis lets a conversation go by itself at its hour: its tombstone is put all the same, and whoever watches hears of it.
if redis.call('HEXISTS', KEYS[1], 'rev') == 0 and not redis.call('ZSCORE', KEYS[3], ARGV[1]) then return 0 end
bury(KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], ARGV[1], ARGV[2], ARGV[3])
return 1
`;

/** ARGV: 1 member of the index of lives · 2 tombstone's life in ms · 3 the moment in ms. Returns 1 if something ended. */
const EXPIRE = `${END}
local score = redis.call('ZSCORE', KEYS[3], ARGV[1])
if not score or tonumber(score) > tonumber(ARGV[3]) then return 0 end
if string.sub(ARGV[1], 1, ${TOMB.length}) == '${TOMB}' then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[3], ARGV[1])
else
  bury(KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], ARGV[1], ARGV[2], 'expired')
end
return 1
`;

/** Keeps something of nobody for a moment. */
const TRY = `redis.call('SET', KEYS[1], 1, 'PX', 1000)
return 1`;

/** All scripts, by what they do. */
export const SCRIPTS = {
  commit: { name: 'commit', text: COMMIT },
  forget: { name: 'forget', text: FORGET },
  expire: { name: 'expire', text: EXPIRE },
  lease: { name: 'lease', text: LEASE },
  try: { name: 'try', text: TRY },
} as const satisfies Record<string, Script>;
