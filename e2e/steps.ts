/** What many specs do and look at. */
import { expect } from '@playwright/test';
import { middleOf } from './boxes.ts';
import type { Driver } from './driver.ts';

/** The words that are marked, in the order of the marks. */
export async function marked(driver: Driver): Promise<readonly string[]> {
  return (await driver.marks()).map(({ text }) => text);
}

/** Clicks into the middle of words. */
export async function clickOn(driver: Driver, words: string, field = 'post'): Promise<void> {
  await driver.clickAt(middleOf(await driver.boxOf(field, words)));
}

/** Opens the card of marked words. */
export async function openCard(driver: Driver, words: string): Promise<void> {
  await clickOn(driver, words);
  await expect.poll(async () => (await driver.card())?.name).toBeTruthy();
}
