/* Charts are drawn from the table behind them, so both always say the same. */
(function () {
  'use strict';
  var $ = portal.one, $$ = portal.all, on = portal.on;
  var COLOURS = ['#2a4fb8', '#0f8a6d', '#b45309', '#8b3fa8', '#0b7fab', '#b4235a', '#5b6673'];
  function number(cell) {
    var text = cell.dataset.value || cell.textContent.replace(/[\s\u00A0\u202F%]/g, '').replace(',', '.').replace('−', '-');
    return text === '' || isNaN(text) ? null : Number(text);
  }
  function read(table) {
    var head = $$('thead th', table).map(function (h) { return h.textContent.trim(); });
    var rows = $$('tbody tr', table).map(function (r) { return Array.from(r.cells); });
    return {
      names: rows.map(function (r) { return r[0].textContent.trim(); }),
      series: head.slice(1).map(function (name, i) {
        return { name: name, values: rows.map(function (r) { return number(r[i + 1]); }) };
      })
    };
  }
  /* ECharts breaks names of a radar nowhere: here at hyphens and spaces. */
  function wrap(name, length) {
    return name.split(/(?<=[- ])/).reduce(function (lines, word) {
      var last = lines[lines.length - 1];
      if ((last + word).trim().length <= length || !last) { lines[lines.length - 1] = last + word; } else { lines.push(word); }
      return lines;
    }, ['']).map(function (l) { return l.trim(); }).join('\n');
  }
  function option(kind, data, width) {
    var narrow = width < 480;
    var font = getComputedStyle(document.body).fontFamily;
    var base = {
      color: COLOURS, animationDuration: 300, aria: { enabled: true },
      textStyle: { fontFamily: font, color: '#3c4653' },
      tooltip: { trigger: kind === 'radar' ? 'item' : 'axis', valueFormatter: function (v) { return v == null ? 'нет данных' : String(v).replace('.', ','); } },
      legend: data.series.length > 1 ? { bottom: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 12, textStyle: { color: '#3c4653' } } : undefined
    };
    if (kind === 'radar') {
      var top = Math.max.apply(null, data.series.flatMap(function (s) { return s.values; }).concat(1));
      base.radar = {
        radius: Math.max(56, Math.min(width / 2 - 116, 120)), indicator: data.names.map(function (n) { return { name: n, max: top > 5 ? Math.ceil(top / 10) * 10 : 5 }; }),
        axisName: { color: '#3c4653', fontSize: narrow ? 11 : 12, formatter: function (n) { return wrap(n, narrow ? 12 : 20); } },
        splitArea: { show: false }, splitLine: { lineStyle: { color: '#dfe4ea' } }, axisLine: { lineStyle: { color: '#dfe4ea' } }
      };
      base.series = [{ type: 'radar', areaStyle: { opacity: 0.12 }, lineStyle: { width: 2 }, data: data.series.map(function (s) { return { name: s.name, value: s.values }; }) }];
      return base;
    }
    var bars = kind === 'bars', names = { type: 'category', data: data.names, inverse: bars, axisTick: { show: false }, axisLine: { lineStyle: { color: '#dfe4ea' } }, axisLabel: { color: '#3c4653', width: bars ? (narrow ? 110 : 220) : undefined, overflow: bars ? 'break' : undefined, fontSize: 13, interval: bars || data.names.length <= 6 ? 0 : 'auto' } };
    var values = { type: 'value', splitLine: { lineStyle: { color: '#eceff3' } }, axisLabel: { color: '#5b6673' } };
    base.grid = { left: 8, right: 36, top: 12, bottom: data.series.length > 1 ? 36 : 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
    base.xAxis = bars ? values : names;
    base.yAxis = bars ? names : values;
    base.series = data.series.map(function (s) {
      return bars
        ? { type: 'bar', name: s.name, data: s.values, barMaxWidth: 18, itemStyle: { borderRadius: [0, 4, 4, 0] }, label: { show: data.series.length === 1, position: 'right', color: '#1b2430', formatter: function (p) { return p.value == null ? '' : String(p.value).replace('.', ','); } } }
        : { type: 'line', name: s.name, data: s.values, symbolSize: 7, lineStyle: { width: 2.5 }, connectNulls: false };
    });
    return base;
  }
  function draw(figure) {
    var table = $('table', figure), canvas = $('.chart-canvas', figure);
    if (!table || figure.dataset.drawn) { return; }
    figure.dataset.drawn = 'yes';
    var data = read(table), kind = figure.dataset.chart;
    if (kind === 'bars') { canvas.style.height = Math.max(140, data.names.length * ((canvas.clientWidth < 480 ? 38 : 30) + 14 * (data.series.length - 1)) + 50) + 'px'; }
    var chart = echarts.init(canvas, null, { renderer: 'svg' });
    chart.setOption(option(kind, data, canvas.clientWidth));
    new ResizeObserver(function () { chart.resize(); }).observe(canvas);
  }
  var library = null;
  function charts(root) {
    var figures = $$('figure[data-chart]', root);
    if (!figures.length) { return; }
    library = library || new Promise(function (done, broken) {
      var script = document.createElement('script');
      script.src = $('meta[name=echarts]').content;
      script.onload = done;
      script.onerror = broken;
      document.head.append(script);
    });
    library.then(function () { figures.forEach(draw); }, function () { $$('.chart-data', root).forEach(function (d) { d.open = true; }); });
  }
  on('htmx:load', function (e) { charts(e.target.parentElement || document); });
  if (document.readyState !== 'loading') { charts(document); } else { on('DOMContentLoaded', function () { charts(document); }); }
})();
