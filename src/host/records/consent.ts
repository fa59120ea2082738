/** Which services the user has agreed to: none before that, and again none when the user takes it back. Kept for all windows. */
import type { Memento } from 'vscode';
import type { ServiceId } from '../../core/resolve';

const AGREED = 'paperDigest.agreedServices';

export class Consent {
  constructor(private readonly state: Memento) {}

  /** Whether each of these services may be asked. */
  covers(services: readonly ServiceId[]): boolean {
    const agreed = new Set(this.state.get<readonly ServiceId[]>(AGREED, []));
    return services.every((service) => agreed.has(service));
  }

  /** Those of `services` that may be asked. */
  among(services: readonly ServiceId[]): readonly ServiceId[] {
    return services.filter((service) => this.covers([service]));
  }

  async give(services: readonly ServiceId[]): Promise<void> {
    const agreed = this.state.get<readonly ServiceId[]>(AGREED, []);
    await this.state.update(AGREED, [...new Set([...agreed, ...services])]);
  }

  async takeBack(): Promise<void> {
    await this.state.update(AGREED, undefined);
  }
}
