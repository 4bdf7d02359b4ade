/**
 * What was done about themes, and whether it helped. In go the ledger and the actions that a job
 * names, out come findings.
 */
package org.earshot.insight.action;
