/** Follows the quotation marks of one paragraph as the model was taught: straight ones toggle, an open one lasts to the end. */
export class QuotationState {
  private open = false;

  /** Takes the next word; whether it stands inside quotation marks (the marks themselves do). */
  next(word: string): boolean {
    if (word === '“') this.open = true;
    else if (word === '"') this.open = !this.open;
    const inside = this.open || word === '”' || word === '"';
    if (word === '”') this.open = false;
    return inside;
  }
}
