import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine takes longer than the few seconds that are usual.
configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(180_000);
