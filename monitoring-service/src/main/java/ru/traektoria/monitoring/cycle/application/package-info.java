/** What people do in a management cycle. */
package ru.traektoria.monitoring.cycle.application;
