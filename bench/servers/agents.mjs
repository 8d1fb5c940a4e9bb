// The successor of the Bot Framework's SDK: AgentApplication with state on memory, behind express.
import { AgentApplication, CloudAdapter, MemoryStorage } from '@microsoft/agents-hosting';
import express from 'express';

const agent = new AgentApplication({ storage: new MemoryStorage() });
agent.onActivity('message', async (context, state) => {
  const count = (state.getValue('conversation.turns') ?? 0) + 1;
  state.setValue('conversation.turns', count);
  await context.sendActivity(`${count}: ${context.activity.text}`);
});
const adapter = new CloudAdapter();
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => agent.run(context)));
const server = app.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
