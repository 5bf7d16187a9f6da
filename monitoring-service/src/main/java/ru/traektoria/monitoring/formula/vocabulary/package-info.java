/** Named facts: the words that formulas are said in, a file a theme. */
package ru.traektoria.monitoring.formula.vocabulary;
