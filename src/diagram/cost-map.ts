/** For each node of an A* search: the cost of the cheapest way there that is known (its g-score), and the node before it on that way. Kept between searches, since clearing costs more than searching. */
export class CostMap {
	private readonly costs: Float64Array;
	private readonly predecessors: Int32Array;
	/** The search in which a node was last written; what earlier ones wrote does not count. */
	private readonly searches: Uint32Array;
	private current = 0;

	constructor(nodes: number) {
		this.costs = new Float64Array(nodes);
		this.predecessors = new Int32Array(nodes);
		this.searches = new Uint32Array(nodes);
	}

	/** Begins a search: nothing has been reached. */
	clear(): void {
		this.current++;
	}

	/** The least cost found so far; infinite for a node that was not reached. */
	gScore(node: number): number {
		return this.searches[node] === this.current ? (this.costs[node] as number) : Number.POSITIVE_INFINITY;
	}

	/** The node before this one on the cheapest way; undefined at its start. */
	cameFrom(node: number): number | undefined {
		const before = this.predecessors[node] as number;
		return before === -1 ? undefined : before;
	}

	write(node: number, cost: number, before = -1): void {
		this.searches[node] = this.current;
		this.costs[node] = cost;
		this.predecessors[node] = before;
	}
}
