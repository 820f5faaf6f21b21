document.querySelector('.cookies button')?.addEventListener('click', (event) => event.target.closest('.cookies').remove());
