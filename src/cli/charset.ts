type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the locale names a charset that is not UTF-8, such as `de_DE.ISO-8859-1` or `ko_KR.eucKR`: what a terminal
 * shows then is nothing that it can be sent. LC_ALL goes before LC_CTYPE, and that before LANG (POSIX 8.2). A locale that
 * names no charset, C and POSIX among them, says nothing of the terminal.
 */
export function isOtherCharset({LC_ALL, LC_CTYPE, LANG}: Environment): boolean {
	const charset = /\.([^@]+)/.exec(LC_ALL || LC_CTYPE || LANG || '')?.[1];
	return charset !== undefined && !/^utf-?8$/i.test(charset);
}
