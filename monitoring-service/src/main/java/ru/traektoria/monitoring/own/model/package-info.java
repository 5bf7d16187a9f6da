/**
 * Свои показатели муниципалитета: dated definitions said in conditions over named facts (domain.md
 * §2.6).
 */
package ru.traektoria.monitoring.own.model;
