/**
 * Independent standard normal numbers that follow from a seed: a 32-bit counter hashed to uniform numbers, then the Box-Muller
 * transform (G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29 (1958), 610–611).
 */
export function normalStream(seed: number): () => number {
  let counter = seed >>> 0;
  let spare: number | null = null;
  const uniform = () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let hash = counter;
    hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
    return (((hash ^ (hash >>> 15)) >>> 0) + 0.5) / 2 ** 32;
  };
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
