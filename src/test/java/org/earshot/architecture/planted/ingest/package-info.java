/** The one planted package that says what it is for. */
package org.earshot.architecture.planted.ingest;
