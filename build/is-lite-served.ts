/**
 * Whether the lite hall stands beside a build of this mode: with `npm start`, and where whoever builds for another host says that it is
 * there (`LITE=1 npm run build`). Never with the demonstration, which is files alone, nor with the development server.
 */
export function isLiteServed(mode: string): boolean {
  return mode === 'hall' || mode === 'test' || (mode === 'production' && process.env['LITE'] === '1');
}
