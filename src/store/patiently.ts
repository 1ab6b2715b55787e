/** Another window lets go of what it holds a moment after it was told to. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 10; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
