import Chart from 'chart.js/auto';

const style = getComputedStyle(document.documentElement);
const ink = style.getPropertyValue('--nd-muted').trim();
Chart.defaults.color = ink;
Chart.defaults.borderColor = style.getPropertyValue('--nd-line').trim();
Chart.defaults.font.family = style.getPropertyValue('--nd-font').trim();
Chart.defaults.font.size = 13;
Chart.defaults.animation = false;

// <canvas data-chart="..."> carries the whole chart as JSON; colours are named by tone, the page's style sheet knows them
const tones = (value) => typeof value === 'string' && value.startsWith('--') ? style.getPropertyValue(value).trim() : value;

for (const canvas of document.querySelectorAll('canvas[data-chart]')) {
  const chart = JSON.parse(canvas.dataset.chart);
  for (const set of chart.data.datasets) {
    set.backgroundColor = tones(set.backgroundColor);
    set.borderColor = tones(set.borderColor);
  }
  new Chart(canvas, chart);
}
