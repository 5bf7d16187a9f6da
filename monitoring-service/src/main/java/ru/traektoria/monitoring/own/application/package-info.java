/** Свои показатели: written as formulas, put into the catalogue, tried on live facts. */
package ru.traektoria.monitoring.own.application;
