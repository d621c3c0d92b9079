/** Another page of this site, read by the browser itself: the security policy lets no script turn text into markup. */
export function pageAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => {
      reject(new Error(`${address}: ${request.status}`));
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.onerror = fail;
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail();
    };
    request.send();
  });
}
