"""Trains the network that reads who said what: see README.md beside this folder."""
