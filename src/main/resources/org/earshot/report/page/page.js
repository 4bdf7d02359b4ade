
document.querySelectorAll('[data-search]').forEach(function (area, number) {
  var FIRST = 10;
  var rows = Array.from(area.querySelectorAll('[data-row]'));
  var folds = rows.length > 1.5 * FIRST;
  var folded = folds;

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

  var more = document.createElement('p');
  var part = document.createElement('span');
  var button = document.createElement('button');
  more.className = 'more small';
  part.className = 'soft';
  part.textContent = 'The first ' + FIRST + ' of ' + rows.length + '. ';
  button.type = 'button';
  more.append(part, button);
  if (folds) {
    area.append(more);
  }

  function show() {
    var wanted = input.value.trim().toLocaleLowerCase('en');
    var first = folded ? FIRST : rows.length;
    var shown = 0;
    rows.forEach(function (row, place) {
      row.hidden = wanted === ''
        ? place >= first
        : !row.textContent.toLocaleLowerCase('en').includes(wanted);
      shown += row.hidden ? 0 : 1;
    });
    told.textContent = wanted === '' ? '' : shown + ' of ' + rows.length;
    more.hidden = wanted !== '';
    part.hidden = !folded;
    button.textContent = folded ? 'Show all ' + rows.length : 'Show the first ' + FIRST;
    button.setAttribute('aria-expanded', String(!folded));
  }

  // A link may lead to a row that is folded away.
  function follow() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!area.contains(target)) {
      return;
    }
    if (target.getClientRects().length === 0) {
      folded = false;
      input.value = '';
      show();
      target.scrollIntoView();
    }
  }

  input.addEventListener('input', show);
  button.addEventListener('click', function () {
    folded = !folded;
    show();
    if (folded) {
      area.scrollIntoView({block: 'nearest'});
    }
  });
  window.addEventListener('hashchange', follow);
  show();
  follow();
});
