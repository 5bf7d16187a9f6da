/** The cycle for people and programs. */
package ru.traektoria.monitoring.cycle.web;
