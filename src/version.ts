// The program's version, as package.json has it; a test keeps the two the same.

export const version = '0.3.0'
