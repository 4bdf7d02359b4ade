/**
 * Earshot reads survey and complaint exports, finds the issues that keep coming back, and shows
 * where listening would improve service.
 *
 * <p>The packages stand in the order in which the data flows, and import upstream only:
 *
 * <pre>
 * exports ─► ingest ─► text ─► embed ─► themes ─► insight ─► report ─► reports/&lt;job&gt;/&lt;as-of&gt;/
 *                └──────────── store (tables, manifests) ─────────────┘
 * </pre>
 *
 * {@code statistics} holds the formulas, which know nothing of feedback. {@code job} reads a job
 * file and runs the whole; {@code cli} is the command line. This package itself holds the two
 * things that every stage may need: {@link org.earshot.JobProblem}, a mistake that the person
 * running the job can mend, and {@link org.earshot.Progress}, how a stage says how far it has come.
 */
package org.earshot;
