/** Tables for machines, as CSV. */
package org.earshot.report.tables;
