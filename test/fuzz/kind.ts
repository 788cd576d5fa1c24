import type fc from 'fast-check';

/** A kind of case: what is made up, and what must hold of it. An input is plain data, so that it can be kept. */
export type Kind<Input> = {
	readonly name: string;
	readonly inputs: fc.Arbitrary<Input>;
	/** Throws when something does not hold. */
	readonly holds: (input: Input) => void | Promise<void>;
	/** The same input with less in it, for what the generator cannot take away. */
	readonly smaller?: (input: Input) => Iterable<Input>;
};
