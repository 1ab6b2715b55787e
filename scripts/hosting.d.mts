export declare const hostingFiles: () => Readonly<Record<string, string>>;
