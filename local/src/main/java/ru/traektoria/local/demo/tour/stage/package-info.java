/** What every act stands on: the town with the ids it was given, a crowd at work, patience. */
package ru.traektoria.local.demo.tour.stage;
