/** A question that the reference leaves open, and how the sandbox decides it. `docs/sandbox.md` has the same table. */
export interface Decided {
  readonly question: string;
  readonly answer: string;
}

/** All that is decided where the reference is silent. */
export const decided: readonly Decided[] = [
  {
    question: 'Which items does a filter with * match?',
    answer: '* stands for any characters, the whole value has to match, and upper and lower case are the same.',
  },
  {
    question: 'How are items sorted?',
    answer:
      'Numbers by value, other values as text without regard to case. An absent value comes first. Equal items keep the order of their creation.',
  },
  {
    question: 'What does a parameter with the name of a property do in a list?',
    answer: 'Only items with this value are listed; of several values, one has to be equal.',
  },
  {
    question: 'Which items does a filter by tags match?',
    answer:
      'Those that have a tag for each pair. A pair without a value asks for the key, one without a key for the value.',
  },
  {
    question: 'What does a change (PATCH) do to arrays, objects and null?',
    answer: 'The new value replaces the whole old one. null removes the property.',
  },
  {
    question: 'What is the answer for an ill-formed ID?',
    answer: '400 if the reference states a pattern of the parameter and the ID does not match it, else 404.',
  },
  {
    question: 'What happens to the items below an item that is removed?',
    answer: 'They are removed with it.',
  },
  {
    question: 'Does the item above have to exist?',
    answer: 'Yes, else the answer is 404; but an item that no documented operation creates is taken to exist.',
  },
  {
    question: 'Which values has a new item?',
    answer:
      'Those of the body that the item documents (null only where the item accepts it), then its ID, the IDs of the items above it, and its dates. A property that is required or has a default gets the default, else the first accepted value, else the value of the example.',
  },
  {
    question: 'What is the ID of a new item?',
    answer:
      '24 hexadecimal digits, from the clock and a counter. If the key of the item is a property of the body, such as the name of a device attribute, it is this value; a second item of the same key is answered with 409.',
  },
  {
    question: 'Which credentials and tokens are right?',
    answer:
      'Any. With --auth strict, only a token that the sandbox has given, for what its scopes permit: those that the request for it has asked for, else all of the user, the device, the application or the instance. A lifetime is in seconds, and 0 is none.',
  },
  {
    question: 'What if a body is sent where none is documented?',
    answer: 'An empty object is ignored, since the clients of the vendor send it. Any other body is answered with 400.',
  },
  {
    question: 'What if a parameter is sent that is not documented?',
    answer: 'It is ignored.',
  },
  {
    question: 'Which items does a bulk operation or a command to many mean?',
    answer:
      'Those of the IDs, those with one of the tags, and those that match the query. Without any of these conditions none, unless the reference says that all are meant.',
  },
  {
    question: 'What if a request has a part that the sandbox does not follow, such as updateOperations or forceJob?',
    answer: 'Nothing is done, and the answer is the documented example, as its header says.',
  },
  {
    question: 'When does a job end?',
    answer:
      'Before the answer that it is queued: its log says completed. Then the callback URL is called with this log, or with the answer of a bulk operation, if the host is localhost, 127.0.0.0/8 or [::1]; the request log shows it. No mail is sent.',
  },
  {
    question: 'What has a message to a device without a time?',
    answer: 'The time of its arrival. Of messages with the same time, the later one is the newer one.',
  },
  {
    question: 'What does a stream send?',
    answer:
      'The messages that are sent while it is open, of a topic those with exactly this topic, and comments in between. A client that does not read is disconnected when 4 MB wait for it.',
  },
];
