import type { operationCodes } from '../codes/operations.ts';
import type { ExamplesOf } from './example.ts';
import { errorHeader, errorRow, noToken, successHeader, successRow, token, tokenHeaders, url } from './fragments.ts';

const errors = `${errorHeader}\n${errorRow}`;
const successes = `${successHeader}\n${successRow}`;

export const operationExamples: ExamplesOf<typeof operationCodes> = {
  'section/unknown': {
    wrong: { operations: [{ request: '### Rate Limits\n\nOne call in five minutes.' }] },
    right: { operations: [{ tail: '### Notes\n\nOne call in five minutes.' }] },
  },
  'section/misspelt': {
    wrong: { operations: [{ successes: successes.replace('Successful', 'Succesful') }] },
    right: { operations: [{ successes }] },
  },
  'section/missing': {
    wrong: { operations: [{ title: 'Get', method: `GET ${url}`, authentication: noToken, successes, errors: '' }] },
    right: { operations: [{ title: 'Get', method: `GET ${url}`, authentication: noToken, successes, errors }] },
  },
  'section/duplicate': {
    wrong: { operations: [{ tail: '### Notes\n\nIt is slow.\n\n### Notes' }] },
    right: { operations: [{ tail: '### Notes\n\nIt is slow.' }] },
  },
  'section/order': {
    wrong: { operations: [{ successes: `${errors}\n\n${successes}`, errors: '' }] },
    right: { operations: [{ successes, errors }] },
  },
  'section/anchor': {
    wrong: { operations: [{ title: 'Get', tail: '### Notes <a name="post-notes"></a>\n\nIt is slow.' }] },
    right: { operations: [{ title: 'Get', tail: '### Notes <a name="get-notes"></a>\n\nIt is slow.' }] },
  },
  'operation/duplicate': {
    wrong: {
      operations: [
        { title: 'Get', method: `GET ${url}` },
        { title: 'Read', method: `GET ${url}` },
      ],
    },
    right: {
      operations: [
        { title: 'Get', method: `GET ${url}` },
        { title: 'Post', method: `POST ${url}` },
      ],
    },
  },
  'operation/duplicate-name': {
    wrong: {
      operations: [
        { title: 'Get', method: `GET ${url}` },
        { title: 'Get', method: `POST ${url}` },
      ],
    },
    right: {
      operations: [
        { title: 'Get', method: `GET ${url}` },
        { title: 'Post', method: `POST ${url}` },
      ],
    },
  },
  'operation/order': {
    wrong: {
      operations: [
        { title: 'Post', method: `POST ${url}` },
        { title: 'Get', method: `GET ${url}` },
      ],
    },
    right: {
      operations: [
        { title: 'Get', method: `GET ${url}` },
        { title: 'Post', method: `POST ${url}` },
      ],
    },
  },
  'operation/summary': {
    wrong: { operations: [{ intro: '**Returns one device.**' }] },
    right: { operations: [{ intro: '**Get a device**' }] },
  },
  'operation/duplicate-summary': {
    wrong: {
      operations: [
        { title: 'Get', intro: '**Read the device**', method: `GET ${url}` },
        { title: 'Poll', intro: '**Read the device**', method: `GET ${url}/poll` },
      ],
    },
    right: {
      operations: [
        { title: 'Get', intro: '**Read the device**', method: `GET ${url}` },
        { title: 'Poll', intro: '**Read the device when it changes**', method: `GET ${url}/poll` },
      ],
    },
  },
  'method/unknown': {
    wrong: { operations: [{ method: `FETCH ${url}` }] },
    right: { operations: [{ method: `GET ${url}` }] },
  },
  'url/invalid': {
    wrong: { operations: [{ method: 'GET /devices' }] },
    right: { operations: [{ method: `GET ${url}` }] },
  },
  'url/page': {
    wrong: { operations: [{ method: 'GET https://api.losant.com/events' }] },
    right: { operations: [{ method: `GET ${url}/events` }] },
  },
  'authentication/unknown': {
    wrong: { operations: [{ authentication: 'Send a token if you have one.' }] },
    right: { operations: [{ authentication: noToken }] },
  },
  'authentication/scope': {
    given: { request: tokenHeaders },
    wrong: { operations: [{ authentication: `${token}\nall.User, everything, or devices.get.` }] },
    right: { operations: [{ authentication: `${token}\nall.User, devices.*, or devices.get.` }] },
  },
  'authentication/foreign-scope': {
    given: { request: tokenHeaders },
    wrong: { operations: [{ authentication: `${token}\nall.User, or events.get.` }] },
    right: { operations: [{ authentication: `${token}\nall.User, or devices.get.` }] },
  },
};
