import { useEffect, useState } from 'preact/hooks';
import type { PackReview } from '../../platform/protocol';
import type { OwnPackActions } from '../options/section';

/** What the background says of the pack, a moment after it was last changed. The last answer stays until then. */
export function useReview(json: string, reviewPack: OwnPackActions['reviewPack']): PackReview | undefined {
  const [review, setReview] = useState<PackReview>();
  useEffect(() => {
    let latest = true;
    // Examples are run with every answer: not for every letter.
    const timer = setTimeout(() => {
      void reviewPack(json).then((answer) => latest && setReview(answer));
    }, 250);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [json, reviewPack]);
  return review;
}
