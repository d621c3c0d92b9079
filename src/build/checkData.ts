console.log('data: no files to check yet');
