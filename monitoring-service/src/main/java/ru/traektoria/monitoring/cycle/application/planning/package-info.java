/** What a cycle begins with: goals, indicators and how they are collected, the calendar, papers. */
package ru.traektoria.monitoring.cycle.application.planning;
