/** Reads the text of a formula; says in Russian what is wrong with it. */
package ru.traektoria.monitoring.formula.reader;
