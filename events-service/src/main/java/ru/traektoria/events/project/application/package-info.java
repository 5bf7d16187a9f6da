/** Use cases of projects: find, decide, save. */
package ru.traektoria.events.project.application;
