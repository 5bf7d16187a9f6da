/** Programmes for other programs: the same rules as on the pages. */
package ru.traektoria.monitoring.programme.web;
