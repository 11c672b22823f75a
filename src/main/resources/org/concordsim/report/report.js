"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const status = byId("status");

  /* What is pointed at says its numbers. */
  const tip = byId("tip");
  const armed = (scope) => scope.querySelectorAll("g > title").forEach((title) => {
    title.parentNode.dataset.tip = title.textContent;
    title.remove();
  });
  const place = (x, y) => {
    tip.style.left = Math.min(x + 14, innerWidth - tip.offsetWidth - 8) + "px";
    tip.style.top = Math.max(8, y - tip.offsetHeight - 12) + "px";
  };
  document.addEventListener("pointermove", (event) => {
    const mark = event.target.closest ? event.target.closest("[data-tip]") : null;
    tip.hidden = !mark;
    if (mark) {
      tip.textContent = mark.dataset.tip;
      place(event.clientX, event.clientY);
    }
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { tip.hidden = true; } });
  armed(document);

  /* Models are shown, hidden and highlighted in all charts at once. */
  const bar = byId("bar");
  if (bar) {
    bar.hidden = false;
    bar.querySelectorAll(".chip").forEach((chip) => chip.addEventListener("click", () => {
      const shown = chip.getAttribute("aria-pressed") !== "true";
      chip.setAttribute("aria-pressed", String(shown));
      root.classList.toggle("hide-" + chip.dataset.model, !shown);
      explore();
    }));
    byId("highlight").addEventListener("change", (event) => {
      [...root.classList].filter((name) => name.startsWith("only-")).forEach((name) => root.classList.remove(name));
      if (event.target.value) { root.classList.add("only-" + event.target.value); }
    });
    const themes = [["", "as the system"], ["light", "light"], ["dark", "dark"]];
    let theme = 0;
    byId("theme").addEventListener("click", (event) => {
      theme = (theme + 1) % themes.length;
      if (themes[theme][0]) { root.dataset.theme = themes[theme][0]; } else { delete root.dataset.theme; }
      event.currentTarget.textContent = "Theme: " + themes[theme][1];
    });
  }

  /* Tables are copied with every digit. */
  const quoted = (cell) => /[",\r\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
  const csv = (table) => [...table.rows].map((row) =>
    [...row.cells].map((cell) => quoted((cell.dataset.raw ?? cell.textContent.trim()).replaceAll("\u00a0", " "))).join(",")).join("\r\n") + "\r\n";
  const copied = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("aria-hidden", "true");
    area.style.cssText = "position:fixed;top:0;opacity:0";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) { return; }
    const text = csv(button.parentNode.previousElementSibling.querySelector("table"));
    let done = false;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch (refused) {
      done = copied(text);
    }
    button.focus();
    status.textContent = done ? "Copied as CSV." : "The browser does not allow copying.";
    button.textContent = done ? "Copied" : "Copying is not allowed";
    setTimeout(() => { button.textContent = "Copy as CSV"; }, 2000);
  });

  /* The explorer: any measure, segment and quarter. */
  const pick = { measure: byId("pick-measure"), segment: byId("pick-segment"), period: byId("pick-period") };
  const variants = data.points.flatMap(([key, words]) => data.models.map((model, place) => ({
    label: key === "reached" ? model + "@reached" : model, model, words, css: "m" + place, marker: data.markers[place], hollow: key === "reached" })));
  const heading = (name) => name.charAt(0).toUpperCase() + name.slice(1);

  const scaleOf = (unit, largest, least) => {
    let words = unit;
    let divisor = 1;
    if (/^share( .*)?$/.test(unit)) {
      words = unit.replace("share", "%");
      divisor = 0.01;
    } else {
      divisor = largest < 1e4 ? 1 : largest < 1e6 ? 1e3 : largest < 1e9 ? 1e6 : 1e9;
      const prefix = { 1: "", 1e3: "k ", 1e6: "M ", 1e9: "G " }[divisor];
      words = (prefix + (unit === "1" ? "" : unit.replace(/^1\//, "per "))).trim();
    }
    const places = largest > 0 ? Math.floor(Math.log10(largest / divisor)) : 0;
    const wanted = least > 0 ? 1 - Math.floor(Math.log10(least / divisor)) : 2 - places;
    return { words, divisor, decimals: Math.max(0, Math.min(wanted, 4 - places, 4)) };
  };
  const shown = (scale, value, signed) => {
    if (value === null || !Number.isFinite(value)) { return "\u2013"; }
    const part = value / scale.divisor;
    const text = Math.abs(part) < 0.5 * 10 ** -scale.decimals ? (0).toFixed(scale.decimals) : part.toFixed(scale.decimals);
    return (signed && !text.startsWith("-") ? "+" + text : text).replace("-", "\u2212");
  };

  const rowsOf = (measure, segment, period) => variants.map((variant) => {
    let row = null;
    if (period === "all") {
      row = (measure.means[segment] || {})[variant.label];
    } else {
      const found = ((measure.quarters[segment] || {})[variant.label] || []).find((each) => "q" + each[0] === period);
      row = found ? found.slice(1) : null;
    }
    return row ? { variant, n: row[0], mean: row[1], low: row[2], high: row[3] } : null;
  }).filter((row) => row && !root.classList.contains("hide-" + row.variant.css));

  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };
  const steps = (length, count) => {
    const power = 10 ** Math.floor(Math.log10(length / count));
    return [1, 2, 2.5, 5, 10].map((each) => each * power).find((step) => step >= length / count - 1e-12);
  };
  const dots = (measure, rows, scale) => {
    const width = Math.max(320, Math.min(620, byId("explore-chart").clientWidth));
    const left = width < 480 ? 134 : 190;
    const right = width < 480 ? 96 : 120;
    const line = 26;
    const ends = rows.flatMap((row) => [row.low ?? row.mean, row.high ?? row.mean]);
    let low = Math.min(...ends);
    let high = Math.max(...ends);
    const room = high - low > 1e-9 * Math.abs(high) ? (high - low) * 0.06 : Math.max(Math.abs(high) * 0.1, 1e-6);
    low -= room;
    high += room;
    const x = (value) => left + (value - low) / (high - low) * (width - left - right);
    const bottom = rows.length * line;
    const words = measure.words + (scale.words ? " in " + scale.words : "") + ". " + rows.map((row) =>
      heading(row.variant.model) + " " + row.variant.words + " " + shown(scale, row.mean)).join("; ");
    const chart = svg("svg", { viewBox: `0 0 ${width} ${bottom + 34}`, role: "img", "aria-label": words });
    const step = steps(high - low, 4);
    for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
      const digits = Math.max(0, Math.min(6, -Math.floor(Math.log10(step / scale.divisor) + 1e-9)
        + (/^2\.5/.test((step / 10 ** Math.floor(Math.log10(step))).toFixed(1)) ? 1 : 0)));
      chart.append(svg("path", { class: "f-none s-grid", d: `M${x(tick)} 0V${bottom}` }),
        svg("text", { class: "f-grey", x: x(tick), y: bottom + 14, "font-size": 11, "text-anchor": "middle" },
          (tick / scale.divisor).toFixed(digits).replace("-", "\u2212")));
    }
    chart.append(svg("text", { class: "f-grey", x: (left + width - right) / 2, y: bottom + 30, "font-size": 11,
      "text-anchor": "middle" }, scale.words));
    rows.forEach((row, i) => {
      const y = i * line + line / 2;
      const group = svg("g", { class: "mark " + row.variant.css, "data-tip": sentence(measure, row, scale) });
      group.append(svg("path", { class: "f-paper", "fill-opacity": 0, d: `M0 ${y - 13}H${width}V${y + 13}H0Z` }),
        svg("text", { class: "f-letters", x: 2, y: y + 4, "font-size": 12 },
          heading(row.variant.model) + ", " + row.variant.words.replace(" from Undefined", "")));
      if (row.low !== null) {
        group.append(svg("path", { class: "f-none s-" + row.variant.css, "stroke-width": 2,
          d: `M${x(row.low)} ${y}H${x(row.high)}M${x(row.low)} ${y - 3.5}v7M${x(row.high)} ${y - 3.5}v7` }));
      }
      group.append(svg("path", { class: row.variant.hollow ? "f-paper s-" + row.variant.css : "f-" + row.variant.css + " s-paper",
        "stroke-width": row.variant.hollow ? 2 : 1, d: row.variant.marker, transform: `translate(${x(row.mean)} ${y})` }),
        svg("text", { class: "f-letters", x: width - 2, y: y + 4, "font-size": 12, "text-anchor": "end" },
          shown(scale, row.mean) + (row.low === null ? "" : " ± " + shown(scale, (row.high - row.low) / 2))));
      chart.append(group);
    });
    return chart;
  };
  const sentence = (measure, row, scale) => measure.words + ", " + heading(row.variant.model) + ", " + row.variant.words
    + ": " + shown(scale, row.mean) + " " + scale.words
    + (row.low === null ? "" : "; 95 % interval " + shown(scale, row.low) + " to " + shown(scale, row.high)) + "; n = " + row.n;

  const cell = (text, raw, css) => {
    const element = document.createElement("td");
    element.textContent = text;
    element.dataset.raw = raw ?? text;
    if (css) { element.className = css; }
    return element;
  };
  const number = (scale, value, signed) => cell(shown(scale, value, signed), value === null ? "" : String(value), "number");
  const table = (measure, rows, segment, period, scale) => {
    const body = byId("explore-rows");
    const all = Object.values(measure.differences[segment] || {});
    const widths = all.map((each) => (each[3] - each[2]) / 2).filter((half) => half > 0).sort((a, b) => a - b);
    const fine = scaleOf(measure.unit, Math.max(0, ...all.flatMap((each) => [Math.abs(each[2] ?? 0), Math.abs(each[3] ?? 0)])),
      widths.length ? widths[Math.floor(widths.length / 2)] : NaN);
    body.replaceChildren(...rows.map((row) => {
      const line = document.createElement("tr");
      const difference = period === "all" ? (measure.differences[segment] || {})[row.variant.label] : null;
      const best = period === "all" ? (measure.best[segment] || {})[row.variant.label] : null;
      line.className = row.variant.css;
      line.append(cell(heading(row.variant.model), row.variant.model), cell(row.variant.words), cell(scale.words, measure.unit),
        cell(String(row.n), null, "number"), number(scale, row.mean), number(scale, row.low), number(scale, row.high));
      if (difference) {
        line.append(cell(shown(fine, difference[1], true) + " " + fine.words.replace(/^%/, "points"), String(difference[1]), "number"),
          cell(shown(fine, difference[2], true) + " to " + shown(fine, difference[3], true),
            difference[2] + " to " + difference[3], "number"),
          cell(difference[5] ? "yes" : "not shown", String(difference[5])));
      } else {
        line.append(cell("\u2013", ""), cell("\u2013", ""), cell("\u2013", ""));
      }
      line.append(best && best[0] !== null ? cell(sure(best[0]), String(best[0]), "number") : cell("\u2013", ""));
      return line;
    }));
  };

  const sure = (share) => (share < 1 && share > 0.9995 ? ">99.9" : (100 * share).toFixed(1)) + "\u00a0%";
  const option = (value, text) => new Option(text, value);
  const quartersOf = (measure, segment) => [...new Set(Object.values(measure.quarters[segment] || {}).flat().map((row) => row[0]))].sort((a, b) => a - b);
  const explore = () => {
    if (!pick.measure) { return; }
    const measure = data.measures.find((each) => each.name === pick.measure.value);
    const wanted = pick.period.value || "all";
    const quarters = quartersOf(measure, pick.segment.value);
    pick.period.replaceChildren(option("all", "the whole observed time"),
      ...quarters.map((quarter) => option("q" + quarter, "quarter " + quarter)));
    pick.period.value = quarters.some((quarter) => "q" + quarter === wanted) ? wanted : "all";
    pick.period.disabled = quarters.length === 0;
    const rows = rowsOf(measure, pick.segment.value, pick.period.value);
    byId("explore-definition").textContent = measure.definition
      + (measure.better === "NEITHER" ? "" : " " + heading(measure.better.toLowerCase()) + " is better.");
    const chart = byId("explore-chart");
    if (rows.length === 0) {
      chart.textContent = "There is no value to show here.";
      byId("explore-rows").replaceChildren();
      return;
    }
    const halves = rows.map((row) => (row.high - row.low) / 2).filter((half) => half > 0);
    const scale = scaleOf(measure.unit, Math.max(...rows.map((row) => Math.abs(row.mean))),
      halves.length ? Math.min(...halves) : NaN);
    chart.replaceChildren(dots(measure, rows, scale));
    table(measure, rows, pick.segment.value, pick.period.value, scale);
  };
  if (pick.measure && data.measures.length) {
    byId("explorer").hidden = false;
    const groups = new Map();
    data.measures.forEach((measure) => {
      if (!groups.has(measure.group)) {
        const group = document.createElement("optgroup");
        group.label = heading(measure.group);
        groups.set(measure.group, group);
      }
      groups.get(measure.group).append(option(measure.name, measure.words));
    });
    pick.measure.append(...groups.values());
    data.segments.forEach((segment) => pick.segment.append(option(segment, segment === "all" ? "all customers" : segment)));
    Object.values(pick).forEach((each) => each.addEventListener("change", explore));
    addEventListener("resize", explore);
    explore();
  }
})();
