// The page of an exported deck: walks through a recording that pauses at each step.
(async () => {
	const find = (id) => document.getElementById(id);
	/**
	 * {size, lineHeight, first, count, stops: [{time (s), slide, step, page}], slides: [{title, steps, notes}],
	 * keys: [{bindings, action}]}
	 */
	const talk = JSON.parse(find('talk').textContent);
	const cast = JSON.parse(find('cast').textContent);
	const {stops, slides} = talk;
	let at = 0;
	let isPlaying = false;

	// The player measures a letter when it begins.
	await document.fonts.load('16px deck', 'a─');
	const player = window.AsciinemaPlayer.create({data: cast}, find('stage'), {
		cols: talk.size.width,
		rows: talk.size.height,
		fit: 'both',
		controls: false,
		pauseOnMarkers: true,
		preload: true,
		terminalFontFamily: 'deck, D2Coding, monospace',
		terminalLineHeight: talk.lineHeight,
	});

	player.addEventListener('pause', () => {
		isPlaying = false;
	});

	/** Shows a moment as it is when it has come to rest. */
	function show(index) {
		at = Math.max(0, Math.min(stops.length - 1, index));
		isPlaying = false;
		player.pause();
		describe();
		return player.seek(stops[at].time);
	}

	/** Plays the way to the next moment; a key on the way jumps to its end and goes on from there. */
	async function forward() {
		if (at + 1 >= stops.length) return;
		if (isPlaying) await show(at);
		at += 1;
		describe();
		isPlaying = true;
		await player.play();
	}

	function goToSlide(slide) {
		const bounded = Math.max(stops[0].slide, Math.min(stops.at(-1).slide, slide));
		return show(stops.findIndex((stop) => stop.slide === bounded));
	}

	function describe() {
		const {slide, step} = stops[at];
		const {title, steps} = slides[slide - talk.first];
		const place = steps > 0 ? ` · ${step}/${steps}` : '';
		find('where').textContent = `${slide + 1}/${talk.count}${place} · ${title}`;
		for (const link of document.querySelectorAll('#contents a')) {
			const isHere = Number(link.dataset.slide) === slide;
			if (isHere) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
			if (isHere && !find('contents').hidden) link.scrollIntoView({block: 'nearest'});
		}
		showNotes(slides[slide - talk.first].notes);
		history.replaceState(null, '', `#${slide + 1}`);
	}

	function showNotes(paragraphs) {
		const lines = paragraphs.map((text) => {
			const line = document.createElement('p');
			line.textContent = text;
			if (text.startsWith('▸')) line.className = 'cue';
			return line;
		});
		find('notes').replaceChildren(...lines);
		find('notes').scrollTop = 0;
	}

	function toggle(id) {
		find(id).hidden = !find(id).hidden;
		describe();
	}

	function toggleHelp() {
		if (find('help').open) find('help').close();
		else find('help').showModal();
	}

	function toggleFullscreen() {
		if (document.fullscreenElement) document.exitFullscreen();
		else document.documentElement.requestFullscreen();
	}

	const actions = {
		forward,
		back: () => show(at - 1),
		next: () => goToSlide(stops[at].slide + 1),
		previous: () => goToSlide(stops[at].slide - 1),
		first: () => show(0),
		last: () => show(stops.length - 1),
		contents: () => toggle('contents'),
		notes: () => toggle('notes'),
		blank: () => {
			find('curtain').hidden = !find('curtain').hidden;
		},
		'full-screen': toggleFullscreen,
		help: toggleHelp,
		close: () => {
			find('curtain').hidden = true;
		},
	};
	const actionOf = new Map(talk.keys.flatMap(({bindings, action}) => bindings.map((binding) => [binding, action])));
	/** The first keys of pairs that are pressed one after the other. */
	const firstKeys = new Set(
		[...actionOf.keys()].filter((binding) => binding.includes(' ')).map((pair) => pair.split(' ')[0]),
	);
	let firstKey = '';

	/** A key's name as in the key table, such as `right`, `shift-right` or `G`. */
	function nameOf({key, shiftKey}) {
		if (key === ' ') return 'space';
		if (key.length === 1) return key;
		const name = key.replace('Arrow', '').toLowerCase();
		return shiftKey && actionOf.has(`shift-${name}`) ? `shift-${name}` : name;
	}

	addEventListener(
		'keydown',
		(event) => {
			if (event.ctrlKey || event.altKey || event.metaKey) return;
			const key = nameOf(event);
			const action = actionOf.get(`${firstKey} ${key}`) ?? actionOf.get(key);
			if (find('help').open && action !== 'help') return;
			// A button or a link that has the focus is pressed by these.
			if (event.target.closest?.('button, a') && (key === 'enter' || key === 'space')) return;
			firstKey = action === undefined && firstKeys.has(key) ? key : '';
			if (action === undefined && firstKey === '') return;
			event.preventDefault();
			// The player has keys of its own.
			event.stopPropagation();
			if (action !== undefined) actions[action]();
		},
		true,
	);
	addEventListener('click', (event) => {
		const action = event.target.closest?.('[data-action]')?.dataset.action;
		if (action !== undefined) actions[action]();
		const link = event.target.closest?.('#contents a');
		if (link) {
			event.preventDefault();
			goToSlide(Number(link.dataset.slide));
		}
	});
	addEventListener('hashchange', () => {
		const slide = Number(location.hash.slice(1)) - 1;
		if (Number.isInteger(slide) && slide !== stops[at].slide) goToSlide(slide);
	});

	const wanted = Number(location.hash.slice(1)) - 1;
	player.addEventListener('ready', () => (wanted > 0 ? goToSlide(wanted) : show(0)));
	if (wanted > 0)
		at = Math.max(
			0,
			stops.findIndex((stop) => stop.slide === wanted),
		);
	describe();
	// For whoever drives the page from a script.
	window.talk = {
		player,
		forward,
		show,
		get at() {
			return at;
		},
	};
})();
