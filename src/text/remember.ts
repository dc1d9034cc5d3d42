/** Answers kept by one function; then it forgets them all, so that a stream of articles without end takes no more room. */
const mostKept = 32_768;
/** A longer string is asked anew: the engine may keep all of the text that it was cut from. */
const longestKept = 12;

/** The same function of a string, which keeps its answers for short strings: words come again and again. The answers must rest on the string alone. */
export function rememberAnswers<T extends NonNullable<unknown>>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > longestKept) return answer(text);
    let found = kept.get(text);
    if (found === undefined) {
      found = answer(text);
      if (kept.size >= mostKept) kept.clear();
      kept.set(text, found);
    }
    return found;
  };
}
