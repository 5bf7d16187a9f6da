/** Showing a step done by files. */
package ru.traektoria.route.application.file;
