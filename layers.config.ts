import type {IConfiguration} from 'dependency-cruiser';

const error = 'error' as const;

/**
 * The rooms of src/, from the bottom up. A room may import itself and the rooms named after it.
 * ARCHITECTURE.md says what each is for.
 */
const pure = ['cell', 'messages', 'check', 'theme', 'diagram', 'motion', 'deck', 'slide', 'player', 'screen'];
const rooms = {
	cell: [],
	messages: ['cell'],
	check: ['cell', 'messages'],
	theme: ['cell', 'messages', 'check'],
	diagram: ['cell', 'messages', 'check', 'theme'],
	motion: ['cell', 'messages', 'check', 'theme', 'diagram'],
	deck: ['cell', 'messages', 'check', 'theme', 'diagram'],
	slide: ['cell', 'messages', 'check', 'theme', 'diagram', 'motion', 'deck'],
	player: ['cell', 'messages', 'check', 'theme', 'diagram', 'motion', 'deck', 'slide'],
	screen: ['cell', 'messages', 'check', 'theme', 'diagram', 'motion', 'deck', 'slide', 'player'],
	record: pure,
	export: [...pure, 'record'],
	ui: pure,
	files: ['cell', 'messages', 'check', 'theme', 'diagram', 'deck'],
	cli: [...pure, 'record', 'export', 'ui', 'files'],
};

const layers = Object.entries(rooms).map(([room, below]) => ({
	name: `${room}-looks-down`,
	comment: `${room} may import ${[room, ...below].join(', ')} and nothing else of src.`,
	severity: error,
	from: {path: `^src/${room}/`},
	to: {path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/`},
}));

/** What other programs may use: a file at the top of src/ for each entry of package.json's `exports`. */
const doors = '^src/(index|diagram|ink)\\.ts$';

const configuration = {
	forbidden: [
		...layers,
		{
			name: 'every-file-has-a-room',
			comment: 'A new folder of src needs a place in the table above.',
			severity: error,
			from: {path: '^src/', pathNot: [`^src/(${Object.keys(rooms).join('|')})/`, doors]},
			to: {},
		},
		{
			name: 'doors-are-for-others',
			comment: 'Nothing in src imports a door: it would import all that the door offers.',
			severity: error,
			from: {path: '^src/'},
			to: {path: doors},
		},
		{
			name: 'doors-leave-the-command-out',
			comment: 'Another program has its own arguments, terminal and signals.',
			severity: error,
			from: {path: doors},
			to: {path: '^src/cli/'},
		},
		{
			name: 'only-one-door-needs-ink',
			comment: 'Who wants no components installs neither Ink nor React.',
			severity: error,
			from: {path: doors, pathNot: '^src/ink\\.ts$'},
			to: {path: '^src/ui/'},
		},
		{
			name: 'only-ui-draws-with-ink',
			comment: 'Ink and React stay in ui, so that everything else is plain functions.',
			severity: error,
			from: {path: '^src/', pathNot: '^src/ui/'},
			to: {path: 'node_modules/(ink|ink-[^/]+|react|react-[^/]+|@types/react)/'},
		},
		{
			name: 'pure-in-the-middle',
			comment: 'Files, processes and clocks belong to cli and ui; pass values in.',
			severity: error,
			from: {path: `^src/(${pure.join('|')})/`},
			to: {dependencyTypes: ['core']},
		},
		{
			name: 'no-cycles',
			comment: 'Two files that need each other are one file, or hide a third.',
			severity: error,
			from: {},
			to: {circular: true},
		},
		{
			name: 'every-import-resolves',
			comment: 'Misspelt, or missing from package.json.',
			severity: error,
			from: {},
			to: {couldNotResolve: true},
		},
		{
			name: 'src-knows-no-tests',
			comment: 'What the product needs lives in src.',
			severity: error,
			from: {path: '^src/'},
			to: {path: '^(test|bench|build)/'},
		},
	],
	options: {
		parser: 'swc',
		tsConfig: {fileName: 'tsconfig.json'},
		doNotFollow: {path: 'node_modules'},
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'types', 'node', 'default'],
			extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
		},
	},
} satisfies IConfiguration;

export default configuration;
