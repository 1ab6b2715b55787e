import { passkey } from '../../src/text/rooms/passkey.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { unlock } from '../../src/text/rooms/unlock.da.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const { door, panel } = passkey;

/** A device with a passkey and a fingerprint, as the browser's own tools offer one. */
test('a passkey is added beside the passphrase, opens, is refused without its person, and opens nothing once removed', async ({
  page,
}) => {
  const desk = new Desk(page);
  const tools = await page.context().newCDPSession(page);
  await tools.send('WebAuthn.enable');
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const credentials = async () =>
    (await tools.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
  const lock = async () => {
    await desk.button(shell.lock).click();
    await expect(page.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
  };
  await desk.begin({ roles: ['keyStaff'] });

  await test.step('it is added in the settings, by a name that says nothing', async () => {
    await desk.button(shell.settings).click();
    await desk.button(panel.add).click();
    await page.getByLabel(panel.current).fill(desk.passphrase);
    await desk.button(panel.next).click();
    await desk.button(panel.make).click();
    await expect(page.getByText(/^Nøgle [A-Z2-9]{4} er klar/)).toBeVisible();
    await expectAccessible(page);
    const [made] = await credentials();
    expect(made?.userName).toMatch(/^Nøgle [A-Z2-9]{4}$/);
    expect(made?.userDisplayName).toBe(made?.userName);
  });
  await test.step('it opens instead of the passphrase', async () => {
    await lock();
    await expect(desk.button(door.use)).toBeVisible();
    await expectAccessible(page);
    await desk.button(door.use).click();
    await desk.expectHome();
  });
  await test.step('without its person it gives nothing, and the passphrase still opens', async () => {
    await lock();
    await tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await desk.button(door.use).click();
    await expect(page.getByText(door.cancelled)).toBeVisible();
    await desk.unlock();
    await desk.expectHome();
  });
  await test.step('removed, it opens nothing, also while the device still has it', async () => {
    await desk.button(shell.settings).click();
    await page.getByRole('button', { name: /^Fjern Nøgle/ }).click();
    await desk.button(panel.removeDo).click();
    await expect(page.getByText(panel.removed)).toBeVisible();
    await lock();
    await page.getByLabel(unlock.passphrase).waitFor();
    await expect(desk.button(door.use)).toBeHidden();
    await desk.unlock();
    await desk.expectHome();
  });
});
