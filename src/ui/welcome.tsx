import { loadLanguage } from '../platform/load-language.ts'
import { startPage } from './start-page.tsx'
import { WelcomeView } from './welcome-view.tsx'

void startPage(loadLanguage, (language) => <WelcomeView language={language} />)
