/**
 * The few words every model may use beside the JDK: a decision and its reasons, the academic year,
 * identifiers. Knows the JDK alone (docs/adr/0002).
 */
package ru.traektoria.platform.kernel;
