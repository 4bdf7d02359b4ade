
document.querySelectorAll('[data-search]').forEach(function (area, number) {
  var rows = area.querySelectorAll('[data-row]');
  var box = document.createElement('div');
  var label = document.createElement('label');
  var input = document.createElement('input');
  var told = document.createElement('output');
  box.className = 'search';
  input.type = 'search';
  input.id = 'search-' + number;
  label.htmlFor = input.id;
  label.textContent = area.dataset.search;
  told.className = 'soft';
  told.setAttribute('aria-live', 'polite');
  box.append(label, input, told);
  area.prepend(box);
  input.addEventListener('input', function () {
    var wanted = input.value.trim().toLocaleLowerCase('en');
    var shown = 0;
    rows.forEach(function (row) {
      row.hidden = !row.textContent.toLocaleLowerCase('en').includes(wanted);
      shown += row.hidden ? 0 : 1;
    });
    told.textContent = wanted === '' ? '' : shown + ' of ' + rows.length;
  });
});
