/** For each node of a search: what it costs to get there, and from which node. Kept between searches, since clearing costs more than searching. */
export class CostMap {
	private readonly costs: Float64Array;
	private readonly sources: Int32Array;
	/** The search in which a node was last written; what earlier ones wrote does not count. */
	private readonly searches: Uint32Array;
	private current = 0;

	constructor(nodes: number) {
		this.costs = new Float64Array(nodes);
		this.sources = new Int32Array(nodes);
		this.searches = new Uint32Array(nodes);
	}

	/** Begins a search: nothing has been reached. */
	clear(): void {
		this.current++;
	}

	/** The least cost found so far; infinite for a node that was not reached. */
	cost(node: number): number {
		return this.searches[node] === this.current ? (this.costs[node] as number) : Number.POSITIVE_INFINITY;
	}

	/** The node before this one on the cheapest way; undefined at its start. */
	source(node: number): number | undefined {
		const source = this.sources[node] as number;
		return source === -1 ? undefined : source;
	}

	write(node: number, cost: number, source = -1): void {
		this.searches[node] = this.current;
		this.costs[node] = cost;
		this.sources[node] = source;
	}
}
