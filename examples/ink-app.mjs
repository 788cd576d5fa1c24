// A diagram in an Ink program, which morphs when the program changes its step. → and ← go, q quits.
import {Box, render, Text, useApp, useInput} from 'ink';
import {Diagram} from 'morphdeck/ink';
import {createElement as h, useState} from 'react';

const source = `
rows: [[guest, server, cook]]
boxes: {guest: {title: Guest}, server: {title: Server}, cook: {title: Cook}}
edges: [guest -> server, server -> cook]
steps:
  - send: [guest, server, cook]
    label: soup
  - hide: server
`;

function App() {
	const [step, setStep] = useState(0);
	const {exit} = useApp();
	useInput((input, key) => {
		if (input === 'q') exit();
		if (key.rightArrow) setStep(Math.min(2, step + 1));
		if (key.leftArrow) setStep(Math.max(0, step - 1));
	});
	return h(
		Box,
		{flexDirection: 'column'},
		h(Text, {bold: true}, 'The way of an order'),
		h(Diagram, {source, step, width: 60, height: 9}),
		h(Text, {dimColor: true}, `step ${step} of 2`),
	);
}

render(h(App));
