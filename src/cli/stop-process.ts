/** ms after which a stop that did not happen is given up: a group without a shell above it cannot be stopped. */
const longestWait = 200;

/** Stops the process and those around it, as Ctrl-Z does, and settles once it goes on. Nobody may handle SIGTSTP meanwhile. */
export function stopProcess(host: Pick<NodeJS.Process, 'once' | 'off' | 'kill'>): Promise<void> {
	return new Promise((resolve) => {
		const proceed = () => {
			clearTimeout(timer);
			host.off('SIGCONT', proceed);
			resolve();
		};
		// The timer also keeps the event loop from draining, which would end the process on `fg`.
		const timer = setTimeout(proceed, longestWait);
		host.once('SIGCONT', proceed);
		// The whole group: under `npm start` npm would otherwise keep the terminal.
		host.kill(0, 'SIGTSTP');
	});
}
