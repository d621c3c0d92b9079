/** Where the figure and the script that sizes its frame are, and how the frame should look. */
export interface EmbedTarget {
  readonly base: string;
  readonly loader: string;
  readonly step: string;
  readonly title: string;
  readonly theme: string;
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The code that shows a figure on another page. */
export function embedCode({ base, loader, step, title, theme }: EmbedTarget): string {
  // The map of any day says its view in its address: explore/?day=2017-08-01.
  const [path = '', view = ''] = step.split('?');
  const look = theme === 'light' || theme === 'dark' ? `theme=${theme}` : '';
  const query = [view, look].filter((part) => part !== '').join('&');
  const address = `${base}${path.replace(/\/?$/, '/')}${query === '' ? '' : `?${query}`}`;
  return [
    `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`,
    `<script src="${loader}" async></script>`,
  ].join('\n');
}

function need<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

let isReady = false;

/** Opens the dialog for a step. */
export function openEmbedDialog(step: string, title: string): void {
  const dialog = need<HTMLDialogElement>(document, '#embed-dialog');
  const code = need<HTMLTextAreaElement>(dialog, 'textarea');
  const output = need<HTMLOutputElement>(dialog, 'output');
  const write = (): void => {
    const { base = '', loader = '', step: shown = '', title: name = '' } = dialog.dataset;
    const theme = need<HTMLInputElement>(dialog, 'input:checked').value;
    code.value = embedCode({ base, loader, step: shown, title: name, theme });
    output.value = '';
  };
  dialog.dataset['step'] = step;
  dialog.dataset['title'] = title;
  if (!isReady) {
    dialog.addEventListener('change', write);
    need(dialog, '.copy').addEventListener('click', () => {
      code.select();
      void navigator.clipboard.writeText(code.value).then(() => {
        output.value = output.dataset['done'] ?? '';
      });
    });
    isReady = true;
  }
  write();
  dialog.showModal();
  code.select();
}
