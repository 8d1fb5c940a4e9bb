// The ceiling: node:http answers with what it was sent.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { text } = JSON.parse(Buffer.concat(chunks).toString());
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ activities: [{ type: 'message', text }] }));
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
